package org.yearbookgame.game;

import java.time.Duration;
import org.yearbookgame.roster.Classmate;

/// One accepted guess.
///
/// @param picked whose tile was picked
/// @param sinceShown from the pulse that first showed the whole round to the press
public record Pick(Classmate picked, Duration sinceShown) {}
