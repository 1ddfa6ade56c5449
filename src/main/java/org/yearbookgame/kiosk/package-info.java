/// What a kiosk is told and keeps: its settings, its PIN, and the evening it stands in.
@NullMarked
package org.yearbookgame.kiosk;

import org.jspecify.annotations.NullMarked;
