/** Problem documents (RFC 9457): the closed list of codes and the shape of the answer. */
@NullMarked
package dev.gatehouse.contract.problem;

import org.jspecify.annotations.NullMarked;
