"""Letting others in: referrals, consents, emergencies. What they will see is shown before."""
