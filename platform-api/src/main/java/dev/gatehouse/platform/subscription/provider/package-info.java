/** Payment providers: by invoice, which needs nobody, and Stripe (decision 0021). */
@NullMarked
package dev.gatehouse.platform.subscription.provider;

import org.jspecify.annotations.NullMarked;
