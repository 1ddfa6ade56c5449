@NullMarked
package org.yearbookgame.roster;

import org.jspecify.annotations.NullMarked;
