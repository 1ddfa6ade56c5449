/// The Yearbook Game: one name, four portraits, which one is it?
@NullMarked
package org.yearbookgame;

import org.jspecify.annotations.NullMarked;
