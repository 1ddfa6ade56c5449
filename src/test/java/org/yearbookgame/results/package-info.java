@NullMarked
package org.yearbookgame.results;

import org.jspecify.annotations.NullMarked;
