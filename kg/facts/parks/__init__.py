"""Parks: whom they host where no form of words tells it.

``framing`` reads sentences that play in a park, ``residents`` rows and firms that are shown there,
``guests`` who is at home in a sentence, ``hosting`` articles about one park. Promises: a firm that
the text leads elsewhere is not hosted.
"""
