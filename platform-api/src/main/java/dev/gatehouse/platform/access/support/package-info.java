/** Leave for support to look into a firm: what the firm gives, watches and takes back. */
@NullMarked
@NamedInterface("support")
package dev.gatehouse.platform.access.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
