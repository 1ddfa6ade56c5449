/// The best games of a class or an evening, and the initials that a player may leave there. Of the
/// kiosk and of home alike: sizes are in em, lengths on the glass come from outside.
@NullMarked
package org.yearbookgame.ui.board;

import org.jspecify.annotations.NullMarked;
