# What a call of the API is answered when it cannot be done, and why a purpose is or is not somebody's.

problem-title-400 = The call cannot be read
problem-title-401 = Not signed in
problem-title-403 = Not open to you
problem-title-404 = Not found
problem-title-409 = The file has changed
problem-title-413 = Too large
problem-title-422 = Something in the call is wrong
problem-title-500 = Something went wrong here
problem-400 = What was sent is not JSON, or is nested too deeply. Nothing was recorded.
problem-401 = Send a key that is valid, or sign in. A key ends with its date, when it is revoked, and with its user’s account.
problem-403 = This call is not open to you. Nothing was recorded.
problem-404 = There is nothing here, or nothing for your service.
problem-409 = Something was added after you read the case. Read what has changed, then send again with the new last_seen. Nothing was recorded.
problem-413 = What was sent is larger than one megabyte. Nothing was recorded.
problem-422 = A value is missing or not as expected: see fields. Nothing was recorded.
problem-500 = Something went wrong on our side. Nothing was recorded. Try again in a moment; if it goes on, tell the operator.
problem-csrf = A call from a page that changes something carries the header X-CSRFToken. Nothing was recorded.
problem-purpose = Name the purpose of the call in the header Purpose: one of those expected.
problem-answer = An answer is missing, or is none of those offered: see fields. Nothing was recorded.
problem-case = The case cannot be read: where says in which place, expected what belongs there.
purpose-yes = This purpose is yours.
purpose-not-listed = There is no such purpose; a purpose that is not in the list opens nothing.
purpose-not-of-this-key = The key was not made for this purpose.
purpose-not-of-this-role = This purpose belongs to another role than yours.
