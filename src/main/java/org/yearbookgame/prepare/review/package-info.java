/// What there is to tell of a project, and what can be done about it.
@NullMarked
package org.yearbookgame.prepare.review;

import org.jspecify.annotations.NullMarked;
