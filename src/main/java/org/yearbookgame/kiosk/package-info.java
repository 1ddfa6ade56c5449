/// What a kiosk is told and keeps: its settings, its PIN, and the evening it stands in; and what
/// keeps it awake and tells its supervisor that it lives.
@NullMarked
package org.yearbookgame.kiosk;

import org.jspecify.annotations.NullMarked;
