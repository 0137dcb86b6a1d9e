/** How well detectors and models do what they claim: measured against people, never assumed. */
package io.parallax.validation;
