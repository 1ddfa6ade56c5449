/// Files in, values out: where a class lies on the disk, and what its list and settings say.
/// Nothing here trusts a file; what is wrong with one is a value with its place, its cause and its
/// remedy.
@NullMarked
package org.yearbookgame.storage;

import org.jspecify.annotations.NullMarked;
