/// From a picture as it was brought to a portrait in the class's frame, with nothing in its file
/// but the picture.
@NullMarked
package org.yearbookgame.prepare.pictures;

import org.jspecify.annotations.NullMarked;
