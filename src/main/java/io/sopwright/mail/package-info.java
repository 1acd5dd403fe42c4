/**
 * Mail to people: a {@link io.sopwright.mail.Mail} is written down in the transaction of whoever sends it, and a later job delivers it, by SMTP or,
 * where there is none, as a file. Each mail has one recipient and is plain text.
 */
@NullMarked
package io.sopwright.mail;

import org.jspecify.annotations.NullMarked;
