/// Pages of yearbooks that were never printed, with the truth beside them: what finding portraits
/// is tried on and measured by.
@NullMarked
package org.yearbookgame.pages.made;

import org.jspecify.annotations.NullMarked;
