@NullMarked
package org.yearbookgame.ui.gallery;

import org.jspecify.annotations.NullMarked;
