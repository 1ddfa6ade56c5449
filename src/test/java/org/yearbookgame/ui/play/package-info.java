@NullMarked
package org.yearbookgame.ui.play;

import org.jspecify.annotations.NullMarked;
