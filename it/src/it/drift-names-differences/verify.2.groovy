def story = io.github.cimaven.it.Story.of(binding.variables)
story.replace('.github/workflows/main-build.yml', '(ci-main, before Maven)\n', '(ci-main, before Maven)\n      - run: echo ours\n')
true
