/// What a game came to, and whom to meet again.
@NullMarked
package org.yearbookgame.ui.finish;

import org.jspecify.annotations.NullMarked;
