/** A company: its answers, letterhead, people, roles and calendar, given once and used by every document. */
@NullMarked
package io.sopwright.profile;

import org.jspecify.annotations.NullMarked;
