@NullMarked
package org.yearbookgame.prepare.project;

import org.jspecify.annotations.NullMarked;
