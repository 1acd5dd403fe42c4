/**
 * Uploaded pictures, made safe to print and to show: decoded within limits, turned upright, written anew as PNG or JPEG.
 *
 * <pre>{@code
 * Picture logo = Picture.of(upload);
 * String image = "data:" + logo.mediaType() + ";base64," + Base64.getEncoder().encodeToString(logo.bytes());
 * }</pre>
 *
 * <p>What is not a picture, is damaged or too large is refused with {@link io.sopwright.picture.InvalidPicture}. Nothing of the
 * upload but its pixels is kept: no place, no camera, no comment.
 */
@NullMarked
package io.sopwright.picture;

import org.jspecify.annotations.NullMarked;
