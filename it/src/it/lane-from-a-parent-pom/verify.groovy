def story = io.github.cimaven.it.Story.of(binding.variables)
assert !story.has('child/target/ci')
assert story.logLines('Type -Pci-pr, or name the extension in .mvn/extensions.xml').size() == 1
