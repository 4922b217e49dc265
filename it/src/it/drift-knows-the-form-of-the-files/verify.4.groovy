def story = io.github.cimaven.it.Story.of(binding.variables)
def text = story.text('.github/workflows/main-build.yml')
assert !text.contains('# Form: ')
assert text.contains('- uses: actions/checkout@')
true
