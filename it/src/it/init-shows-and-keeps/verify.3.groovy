def story = io.github.cimaven.it.Story.of(binding.variables)
def text = story.text('.github/workflows/pr-build.yml')
assert text.contains('      - name: Ours\n        run: echo ours\n')
assert text.contains('timeout-minutes: 15')
assert story.log().contains('-    timeout-minutes: 99')
story.write('.github/workflows/release.yml', 'name: mine\non: push\n')
story.path('.github/workflows/main-build.yml').toFile().delete()
true
