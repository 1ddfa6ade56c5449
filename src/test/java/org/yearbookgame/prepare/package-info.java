@NullMarked
package org.yearbookgame.prepare;

import org.jspecify.annotations.NullMarked;
