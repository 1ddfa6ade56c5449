@NullMarked
package org.yearbookgame.ui;

import org.jspecify.annotations.NullMarked;
