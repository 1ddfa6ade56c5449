@NullMarked
package org.yearbookgame.pages;

import org.jspecify.annotations.NullMarked;
