/// Every screen in every state, drawn into pictures: to be looked at, compared and shown.
@NullMarked
package org.yearbookgame.ui.gallery;

import org.jspecify.annotations.NullMarked;
