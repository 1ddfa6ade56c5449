@NullMarked
package org.yearbookgame.prepare.review;

import org.jspecify.annotations.NullMarked;
