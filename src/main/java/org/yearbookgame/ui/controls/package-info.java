/// The pieces that several screens are made of.
@NullMarked
package org.yearbookgame.ui.controls;

import org.jspecify.annotations.NullMarked;
