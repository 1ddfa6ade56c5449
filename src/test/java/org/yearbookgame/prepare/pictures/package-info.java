@NullMarked
package org.yearbookgame.prepare.pictures;

import org.jspecify.annotations.NullMarked;
