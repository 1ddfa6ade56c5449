@NullMarked
package org.yearbookgame.ui.organizer.pages;

import org.jspecify.annotations.NullMarked;
