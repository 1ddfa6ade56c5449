@NullMarked
package org.yearbookgame.ui.controls;

import org.jspecify.annotations.NullMarked;
