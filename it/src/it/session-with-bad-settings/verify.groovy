def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.errors()[2..-1] == ['Two lanes are asked for: -Pci-pr and -Dci.lane=main. Name one of them.']
assert !story.hasStackTrace()
