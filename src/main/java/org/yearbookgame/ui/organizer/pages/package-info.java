/// The step "Pages": scanned pages, the portraits that were found on them, and their names.
@NullMarked
package org.yearbookgame.ui.organizer.pages;

import org.jspecify.annotations.NullMarked;
