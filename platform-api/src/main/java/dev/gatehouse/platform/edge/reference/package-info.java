/**
 * The API described for those who program against it: what the server says of its own routes, and the pages that are
 * made from it (decision 0024).
 */
@NullMarked
package dev.gatehouse.platform.edge.reference;

import org.jspecify.annotations.NullMarked;
