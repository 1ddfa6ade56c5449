/// What the organizer works on: the class's card, the list and the pictures that were brought.
@NullMarked
package org.yearbookgame.prepare.project;

import org.jspecify.annotations.NullMarked;
