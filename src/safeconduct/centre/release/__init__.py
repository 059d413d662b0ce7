"""Release of figures with differential privacy: what may be published, at which price.

The unit of privacy is the linked person. Nothing here is seeded: noise comes from OpenDP's own
secure sampler, and a released number is never drawn again.
"""
