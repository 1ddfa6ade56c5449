/// The screens, and what they have in common. Nothing outside this package knows JavaFX.
@NullMarked
package org.yearbookgame.ui;

import org.jspecify.annotations.NullMarked;
