"""`python -m credcheck` is `credcheck`."""

from credcheck.cli import main

if __name__ == "__main__":
    main()
