/// What is kept of every game, on this computer and in a database that several kiosks share.
@NullMarked
package org.yearbookgame.results;

import org.jspecify.annotations.NullMarked;
