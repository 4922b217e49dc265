def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.text('jdks.yml') == '''.ci-jdks:
  parallel:
    matrix:
      - JAVA:
          - '17'
          - '21'
          - '25'
'''
assert story.text('outputs.txt') == 'matrix={"java":["17","21","25"]}\n'
true
