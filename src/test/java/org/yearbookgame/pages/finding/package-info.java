@NullMarked
package org.yearbookgame.pages.finding;

import org.jspecify.annotations.NullMarked;
