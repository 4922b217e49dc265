def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.text('.mvn/extensions.xml').contains('<!-- Kept. -->')
def file = '.github/workflows/pr-build.yml'
// Steps of the user's in a marked place, and a change elsewhere.
story.replace(file, '(ci-pr, before Maven)\n', '(ci-pr, before Maven)\n      - name: Ours\n        run: echo ours\n')
story.replace(file, 'timeout-minutes: 15', 'timeout-minutes: 99')
true
