/** Help from the people who run the service, as a firm allows it and watches it. */
@NullMarked
package dev.gatehouse.contract.support;

import org.jspecify.annotations.NullMarked;
