/** The questions of a document: asked, answered, and where each answer is used. */
@NullMarked
package io.sopwright.questionnaire;

import org.jspecify.annotations.NullMarked;
