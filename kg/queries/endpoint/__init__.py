"""The HTTP side of ``kg serve``, in the standard library.

Enters: a request of the SPARQL 1.1 Protocol. Leaves: an answer, or a status with its reason in
one line. Promises: engines are processes of their own, so that none outlives its time; nothing
reaches the network; nothing is written without a token.
"""
