@NullMarked
package org.yearbookgame.text;

import org.jspecify.annotations.NullMarked;
