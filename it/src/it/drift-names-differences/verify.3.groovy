def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.jsonArray('target/ci/findings/drift.json').size() == 0
assert story.log().contains('The workflow files are as ci:init would write them.')
story.replace('.github/workflows/main-build.yml', 'timeout-minutes: 20', 'timeout-minutes: 600')
story.replace('.github/workflows/main-build.yml', '          persist-credentials: false\n', '')
story.path('.github/workflows/release.yml').toFile().delete()
true
