/// Who is in the class: classmates, their portraits, and the groups they are dealt with. Pure
/// values; what a list of rows means, and everything that is wrong with it, is decided here.
@NullMarked
package org.yearbookgame.roster;

import org.jspecify.annotations.NullMarked;
